// The file object is given back before the device is used, and after it.
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
    ObDereferenceObject(file);
    *Size = 1;
    ObDereferenceObject(file); // expect: handles/over-dereference
    return STATUS_SUCCESS;
}
