// Another process each time round.
#include <ntifs.h>

ULONG GannetCount(PHANDLE Ids, ULONG Count)
{
    ULONG alive = 0;
    ULONG i;

    PAGED_CODE();
    for (i = 0; i < Count; i++) {
        PEPROCESS process;

        if (!NT_SUCCESS(PsLookupProcessByProcessId(Ids[i], &process))) {
            continue;
        }
        if (PsGetProcessExitStatus(process) == STATUS_PENDING) {
            alive++;
        }
        ObDereferenceObject(process);
    }
    return alive;
}
