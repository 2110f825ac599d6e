// Both are dereferenced: one too many.
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
    *Size = device->StackSize;
    ObDereferenceObject(device); // expect: handles/wrong-object-dereferenced
    ObDereferenceObject(file);
    return STATUS_SUCCESS;
}
