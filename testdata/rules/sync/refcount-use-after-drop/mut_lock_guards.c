// The lock makes one step of the two.
#include <wdm.h>

typedef struct _NODE {
    FAST_MUTEX *Mutex;
    LONG References;
} NODE, *PNODE;

VOID NodeRelease(PNODE Node)
{
    FAST_MUTEX *mutex = Node->Mutex;
    BOOLEAN last = FALSE;

    PAGED_CODE();
    ExAcquireFastMutex(mutex); // guard
    InterlockedDecrement(&Node->References);
    if (Node->References == 0)
        last = TRUE;
    ExReleaseFastMutex(mutex); // guard
    if (last)
        ExFreePoolWithTag(Node, 'doNE');
}
