// A wrapper counts how often its thread has the fast mutex; only the last release gives it back.
#include <ntifs.h>

typedef struct _NODE {
    FAST_MUTEX Mutex;
    PVOID Owner;
    ULONG Depth;
    ULONG Children;
} NODE, *PNODE;

IO_WORKITEM_ROUTINE NodeWorker;

static VOID NodeLock(PNODE Node)
{
    if (Node->Owner == KeGetCurrentThread()) {
        Node->Depth++;
    } else {
        ExAcquireFastMutex(&Node->Mutex);
        Node->Owner = KeGetCurrentThread();
        Node->Depth = 1;
    }
}

static VOID NodeUnlock(PNODE Node)
{
    Node->Depth--;
    if (Node->Depth == 0) {
        Node->Owner = NULL;
        ExReleaseFastMutex(&Node->Mutex);
    }
}

static VOID NodeAddChild(PNODE Node)
{
    NodeLock(Node);
    Node->Children++;
    NodeUnlock(Node);
}

VOID NodeWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PNODE node = Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    NodeAddChild(node);
    NodeAddChild(node);
}
