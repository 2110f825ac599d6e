// A __finally gives the reference back on every way out.
#include <ntifs.h>

NTSTATUS GannetCopyName(HANDLE Id, PUCHAR Name, ULONG Length)
{
    PEPROCESS process = NULL;
    NTSTATUS status;

    PAGED_CODE();
    __try {
        status = PsLookupProcessByProcessId(Id, &process);
        if (!NT_SUCCESS(status)) {
            __leave;
        }
        if (Length < 16) {
            status = STATUS_BUFFER_TOO_SMALL;
            __leave;
        }
        Name[0] = PsGetProcessExitStatus(process) == STATUS_PENDING ? '1' : '0';
    } __finally {
        if (process != NULL) {
            ObDereferenceObject(process);
        }
    }
    return status;
}
