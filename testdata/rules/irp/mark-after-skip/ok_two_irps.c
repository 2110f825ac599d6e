// One IRP is skipped and sent, another is marked.
#include <wdm.h>

typedef struct _PAIR {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    LIST_ENTRY Queue;
} PAIR, *PPAIR;

VOID PairMove_ok(PPAIR Pair, PIRP Ready, PIRP Later)
{
    IoSkipCurrentIrpStackLocation(Ready);
    IoMarkIrpPending(Later);
    ExInterlockedInsertTailList(&Pair->Queue, &Later->Tail.Overlay.ListEntry, &Pair->Lock);
    (VOID)IoCallDriver(Pair->Lower, Ready);
}
