// A helper takes a reference of its own for the list, and gives back the older entry.
#include <ntifs.h>

static PEPROCESS GannetLast;

static VOID GannetRemember(PEPROCESS Process)
{
    PEPROCESS old;

    ObReferenceObject(Process);
    old = (PEPROCESS)InterlockedExchangePointer((PVOID volatile *)&GannetLast, Process);
    if (old != NULL) {
        ObDereferenceObject(old);
    }
}

NTSTATUS GannetSeen(HANDLE Id)
{
    PEPROCESS process;
    NTSTATUS status;

    PAGED_CODE();
    status = PsLookupProcessByProcessId(Id, &process);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    GannetRemember(process);
    ObDereferenceObject(process);
    return STATUS_SUCCESS;
}
