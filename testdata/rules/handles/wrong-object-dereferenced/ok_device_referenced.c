// The device is referenced by hand, so that the file can be given back first.
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
    ObReferenceObject(device);
    ObDereferenceObject(file);
    *Size = device->StackSize;
    ObDereferenceObject(device);
    return STATUS_SUCCESS;
}
