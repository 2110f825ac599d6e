// The file object that leads to a device by its name is never dereferenced.
#include <wdm.h>

NTSTATUS GannetStackSize(PUNICODE_STRING Name, PCHAR Size)
{
    PFILE_OBJECT file;
    PDEVICE_OBJECT device;
    NTSTATUS status;

    PAGED_CODE();
    status = IoGetDeviceObjectPointer(Name, FILE_READ_DATA, &file, &device);
    if (NT_SUCCESS(status)) {
        *Size = device->StackSize;
    }
    return status; // expect: handles/object-ref-leak
}
