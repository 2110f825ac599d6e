// Which of two locks is taken depends on the same two fields as which is given back, and many paths lead there.
#include <wdm.h>

typedef struct _REQUEST {
    ULONG Kind;
    ULONG Flags;
    ULONG Size;
    PVOID Routine;
} REQUEST, *PREQUEST;

typedef struct _CARD {
    BOOLEAN PerPort;
    KSPIN_LOCK All;
    KSPIN_LOCK Port;
    ULONG Count;
} CARD, *PCARD;

ULONG RequestSize(PREQUEST Request);
VOID CardAcquire(PCARD Card, ULONG Id, PKIRQL Irql);
VOID CardRelease(PCARD Card, ULONG Id, KIRQL Irql);
VOID CardQueue(PCARD Card, PREQUEST Request, ULONG Id, BOOLEAN Locked);
VOID CardComplete(PCARD Card, PREQUEST Request, ULONG Id, BOOLEAN Locked);

ULONG RequestSize(PREQUEST Request)
{
    ULONG size = Request->Kind == 1 ? Request->Size : Request->Size / 2;

    if (size % 128 == 0)
        return size;
    return size + 128 - size % 128;
}

VOID CardAcquire(PCARD Card, ULONG Id, PKIRQL Irql) // expect: irql/changes-unannotated
{
    if (Card->PerPort == 0 || Id == MAXULONG)
        KeAcquireSpinLock(&Card->All, Irql);
    else
        KeAcquireSpinLock(&Card->Port, Irql);
}

VOID CardRelease(PCARD Card, ULONG Id, KIRQL Irql)
{
    if (Card->PerPort == 0 || Id == MAXULONG)
        KeReleaseSpinLock(&Card->All, Irql);
    else
        KeReleaseSpinLock(&Card->Port, Irql);
}

VOID CardQueue(PCARD Card, PREQUEST Request, ULONG Id, BOOLEAN Locked)
{
    ULONG size = RequestSize(Request);
    KIRQL irql;

    if ((Request->Flags & 4) != 0 || Request->Routine != NULL) {
        if (!Locked) {
            CardAcquire(Card, Id, &irql);
            Card->Count += size;
            CardRelease(Card, Id, irql);
        }
    }
}

VOID CardComplete(PCARD Card, PREQUEST Request, ULONG Id, BOOLEAN Locked)
{
    CardQueue(Card, Request, Id, Locked);
}
