// A helper references the device for its callers.
#include <wdm.h>

static NTSTATUS GannetFind(PUNICODE_STRING Name, PDEVICE_OBJECT *Device)
{
    PFILE_OBJECT file;
    NTSTATUS status;

    status = IoGetDeviceObjectPointer(Name, FILE_READ_DATA, &file, Device);
    if (NT_SUCCESS(status)) {
        ObReferenceObject(*Device);
        ObDereferenceObject(file);
    }
    return status;
}

NTSTATUS GannetStackSize(PUNICODE_STRING Name, PCHAR Size)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;

    PAGED_CODE();
    status = GannetFind(Name, &device);
    if (NT_SUCCESS(status)) {
        *Size = device->StackSize;
        ObDereferenceObject(device);
    }
    return status;
}
