// Each entry of a list has a lock of its own, and parent and child are locked together.
#include <wdm.h>

typedef struct _NODE {
    struct _NODE *Next, *Parent;
    KSPIN_LOCK Lock;
    LONG References;
} NODE, *PNODE;

VOID NodeTouchAll_ok(PNODE Node)
{
    KIRQL irql;

    KeAcquireSpinLock(&Node->Lock, &irql);
    for (PNODE child = Node->Next; child != NULL; child = child->Next) {
        KeAcquireSpinLockAtDpcLevel(&child->Lock);
        child->References++;
        KeReleaseSpinLockFromDpcLevel(&child->Lock);
    }
    if (Node->Parent != NULL) {
        KeAcquireSpinLockAtDpcLevel(&Node->Parent->Lock);
        Node->Parent->References++;
        KeReleaseSpinLockFromDpcLevel(&Node->Parent->Lock);
    }
    KeReleaseSpinLock(&Node->Lock, irql);
}

VOID NodeHandOverHand_ok(PNODE Node)
{
    KIRQL irql, first;

    KeAcquireSpinLock(&Node->Lock, &irql);
    first = irql;
    while (Node->Next != NULL) {
        PNODE next = Node->Next;
        KeAcquireSpinLockAtDpcLevel(&next->Lock);
        KeReleaseSpinLockFromDpcLevel(&Node->Lock);
        Node = next;
    }
    Node->References++;
    KeReleaseSpinLock(&Node->Lock, first);
}
