// The variable holds another object meanwhile.
#include <wdm.h>

NTSTATUS GannetFirstOf(PUNICODE_STRING First, PUNICODE_STRING Second, PCHAR Size)
{
    PFILE_OBJECT file;
    PDEVICE_OBJECT device;
    NTSTATUS status;

    PAGED_CODE();
    status = IoGetDeviceObjectPointer(First, FILE_READ_DATA, &file, &device);
    if (NT_SUCCESS(status) && device->StackSize < 2) {
        ObDereferenceObject(file);
        status = IoGetDeviceObjectPointer(Second, FILE_READ_DATA, &file, &device);
    }
    if (!NT_SUCCESS(status)) {
        return status;
    }
    *Size = device->StackSize;
    ObDereferenceObject(file);
    return STATUS_SUCCESS;
}
