// The helper has dereferenced already.
#include <ntifs.h>

static BOOLEAN GannetEnded(PEPROCESS Process)
{
    BOOLEAN ended = PsGetProcessExitStatus(Process) != STATUS_PENDING;

    ObDereferenceObject(Process);
    return ended;
}

NTSTATUS GannetCheck(HANDLE Id)
{
    PEPROCESS process;
    NTSTATUS status;

    PAGED_CODE();
    status = PsLookupProcessByProcessId(Id, &process);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (GannetEnded(process)) {
        status = STATUS_PROCESS_IS_TERMINATING;
    }
    ObDereferenceObject(process); // expect: handles/over-dereference
    return status;
}
