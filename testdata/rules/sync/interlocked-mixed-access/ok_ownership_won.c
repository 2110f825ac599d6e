// Who gets the request out of its cancellable state is alone with it: nobody else counts any more.
#include <wdm.h>

typedef struct _PENDING {
    PIRP Irp;
    LONG Owners;
} PENDING, *PPENDING;

KDEFERRED_ROUTINE PendingTimeout;
DRIVER_CANCEL PendingCancel;

VOID PendingGiveUp(PPENDING Pending)
{
    InterlockedDecrement(&Pending->Owners);
}

_Use_decl_annotations_
VOID PendingTimeout(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PPENDING pending = (PPENDING)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    if (IoSetCancelRoutine(pending->Irp, NULL) != NULL)
        pending->Owners -= 2;
    else
        PendingGiveUp(pending);
}
