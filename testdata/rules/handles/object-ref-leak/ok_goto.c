// One way out, which tests for NULL.
#include <ntifs.h>

NTSTATUS GannetBoth(HANDLE ProcessId, HANDLE ThreadId, PBOOLEAN Same)
{
    PEPROCESS process = NULL;
    PETHREAD thread = NULL;
    NTSTATUS status;

    PAGED_CODE();
    status = PsLookupProcessByProcessId(ProcessId, &process);
    if (!NT_SUCCESS(status)) {
        goto done;
    }
    status = PsLookupThreadByThreadId(ThreadId, &thread);
    if (!NT_SUCCESS(status)) {
        goto done;
    }
    *Same = IoThreadToProcess(thread) == process;
done:
    if (thread != NULL) {
        ObDereferenceObject(thread);
    }
    if (process != NULL) {
        ObDereferenceObject(process);
    }
    return status;
}
