// A process that ends is passed over, and stays in memory for ever.
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
        return STATUS_PROCESS_IS_TERMINATING; // expect: handles/object-ref-leak
    }
    *Time = PsGetProcessCreateTimeQuadPart(process);
    ObDereferenceObject(process);
    return STATUS_SUCCESS;
}
