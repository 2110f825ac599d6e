// A helper that raises for one of its results: what that means is its callers' to know.
#include <wdm.h>

typedef struct _DOOR {
    KSPIN_LOCK Lock;
    ULONG Visitors;
} DOOR, *PDOOR;

BOOLEAN DoorTryEnter(PDOOR Door, PKIRQL Irql)
{
    KeRaiseIrql(DISPATCH_LEVEL, Irql);
    if (!KeTryToAcquireSpinLockAtDpcLevel(&Door->Lock)) {
        KeLowerIrql(*Irql);
        return FALSE;
    }
    Door->Visitors++;
    return TRUE;
}
