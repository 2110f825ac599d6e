// The device is referenced with an access check, which may fail.
#include <wdm.h>

NTSTATUS GannetStackSize(PUNICODE_STRING Name, PCHAR Size)
{
    PFILE_OBJECT file;
    PDEVICE_OBJECT device;
    NTSTATUS status;

    PAGED_CODE();
    status = IoGetDeviceObjectPointer(Name, FILE_READ_DATA, &file, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ObReferenceObjectByPointer(device, FILE_READ_DATA, NULL, KernelMode);
    ObDereferenceObject(file);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    *Size = device->StackSize;
    ObDereferenceObject(device);
    return STATUS_SUCCESS;
}
