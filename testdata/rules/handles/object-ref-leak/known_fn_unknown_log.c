// FN: A function that is not known runs between: it might have changed the variable, whose address was handed to a call.
#include <wdm.h>

void GannetLog(const char *Text);

NTSTATUS GannetAsk(PUNICODE_STRING Name, ULONG Length)
{
    PFILE_OBJECT file;
    PDEVICE_OBJECT device;
    NTSTATUS status;

    PAGED_CODE();
    status = IoGetDeviceObjectPointer(Name, FILE_READ_DATA, &file, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    GannetLog("found");
    if (Length == 0) {
        return STATUS_INVALID_PARAMETER;
    }
    ObDereferenceObject(file);
    return STATUS_SUCCESS;
}
