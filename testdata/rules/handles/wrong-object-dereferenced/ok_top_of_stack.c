// Another call references a device.
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
    device = IoGetAttachedDeviceReference(device);
    *Size = device->StackSize;
    ObDereferenceObject(device);
    ObDereferenceObject(file);
    return STATUS_SUCCESS;
}
