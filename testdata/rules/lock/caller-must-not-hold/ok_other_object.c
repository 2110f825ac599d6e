// The lock of another object of that type.
#include <wdm.h>

typedef struct _NODE {
    struct _NODE *Parent;
    FAST_MUTEX Mutex;
    ULONG Value;
} NODE, *PNODE;

_Requires_lock_not_held_(Node->Mutex)
VOID NodeUpdate(PNODE Node);

VOID NodeChange_ok(PNODE Node)
{
    ExAcquireFastMutex(&Node->Mutex);
    Node->Value++;
    NodeUpdate(Node->Parent);
    ExReleaseFastMutex(&Node->Mutex);
}
