// A second lock is taken with the variable of the first one.
#include <wdm.h>

typedef struct _BRIDGE {
    KSPIN_LOCK LeftLock;
    KSPIN_LOCK RightLock;
    LIST_ENTRY Left, Right;
} BRIDGE, *PBRIDGE;

VOID BridgeMove(PBRIDGE bridge)
{
    KIRQL irql;

    KeAcquireSpinLock(&bridge->LeftLock, &irql); // step: &bridge->LeftLock
    if (!IsListEmpty(&bridge->Left)) {
        PLIST_ENTRY entry;
        KeAcquireSpinLock(&bridge->RightLock, &irql); // expect: irql/oldirql-overwritten
        entry = RemoveHeadList(&bridge->Left);
        InsertTailList(&bridge->Right, entry);
        KeReleaseSpinLock(&bridge->RightLock, irql);
    }
    KeReleaseSpinLock(&bridge->LeftLock, irql);
} // expect: irql/not-restored
