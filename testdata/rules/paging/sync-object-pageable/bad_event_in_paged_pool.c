// A request block from paged pool carries the event that its sender waits for.
#include <wdm.h>

typedef struct _ASK { KEVENT Answered; NTSTATUS Status; } ASK, *PASK;

NTSTATUS NewAsk(PASK *Result)
{
    PASK ask = (PASK)ExAllocatePoolWithTag(PagedPool, sizeof(ASK), '?ksA');

    if (ask == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    ask->Status = STATUS_PENDING;
    KeInitializeEvent(&ask->Answered, SynchronizationEvent, FALSE); // expect: paging/sync-object-pageable
    *Result = ask;
    return STATUS_SUCCESS;
}
