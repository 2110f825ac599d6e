// The device is referenced before the file is given back.
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
    ObReferenceObject(device); // guard
    *Size = device->StackSize;
    ObDereferenceObject(file);
    ObDereferenceObject(device);
    return STATUS_SUCCESS;
}
