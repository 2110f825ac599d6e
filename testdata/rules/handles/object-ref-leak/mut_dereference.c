// The early way out gives the reference back too.
#include <ntifs.h>

NTSTATUS GannetProcessStart(HANDLE Id, PLONGLONG Time)
{
    PEPROCESS process;
    NTSTATUS status;

    PAGED_CODE();
    status = PsLookupProcessByProcessId(Id, &process);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (PsGetProcessExitStatus(process) != STATUS_PENDING) {
        ObDereferenceObject(process); // guard
        return STATUS_PROCESS_IS_TERMINATING;
    }
    *Time = PsGetProcessCreateTimeQuadPart(process);
    ObDereferenceObject(process);
    return STATUS_SUCCESS;
}
