// A fast mutex that its owner may take again: a count and the owning thread say when it is really taken and given back.
#include <ntddk.h>

typedef struct _NODE {
    FAST_MUTEX Mutex;
    PVOID Owner;
    ULONG Count;
    ULONG Links;
} NODE, *PNODE;

static VOID NodeLock(PNODE Node)
{
    PVOID self = PsGetCurrentThread();

    if (self != Node->Owner) {
        ExAcquireFastMutex(&Node->Mutex);
        Node->Owner = self;
    }
    Node->Count += 1;
}

static VOID NodeUnlock(PNODE Node)
{
    Node->Count -= 1;
    if (Node->Count == 0) {
        Node->Owner = NULL;
        ExReleaseFastMutex(&Node->Mutex);
    }
}

VOID NodeLink_ok(PNODE Node)
{
    NodeLock(Node);
    Node->Links++;
    NodeUnlock(Node);
}

VOID NodeLinkTwice_ok(PNODE Node)
{
    NodeLock(Node);
    NodeLink_ok(Node);
    NodeUnlock(Node);
    NodeLink_ok(Node);
}
