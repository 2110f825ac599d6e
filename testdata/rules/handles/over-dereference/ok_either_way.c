// Each way dereferences once.
#include <ntifs.h>

NTSTATUS GannetEither(HANDLE Id, BOOLEAN Quick, PLONGLONG Time)
{
    PEPROCESS process;
    NTSTATUS status;

    PAGED_CODE();
    status = PsLookupProcessByProcessId(Id, &process);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    if (Quick) {
        ObDereferenceObject(process);
    } else {
        *Time = PsGetProcessCreateTimeQuadPart(process);
    }
    if (!Quick) {
        ObDereferenceObject(process);
    }
    return STATUS_SUCCESS;
}
