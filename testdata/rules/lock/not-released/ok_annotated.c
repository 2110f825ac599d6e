// Helpers that say which lock they hand over, one of them only on success.
#include <wdm.h>

typedef struct _TREE {
    FAST_MUTEX Mutex;
    ULONG Nodes;
    BOOLEAN Frozen;
} TREE, *PTREE;

_Acquires_lock_(Tree->Mutex)
_IRQL_raises_(APC_LEVEL)
VOID TreeLock_ok(_Inout_ PTREE Tree)
{
    ExAcquireFastMutex(&Tree->Mutex);
    if (Tree->Frozen) {
        return;
    }
    Tree->Nodes++;
}

_When_(return != FALSE, _Acquires_lock_(Tree->Mutex) _IRQL_raises_(APC_LEVEL))
BOOLEAN TreeTryLock_ok(_Inout_ PTREE Tree)
{
    if (!ExTryToAcquireFastMutex(&Tree->Mutex)) {
        return FALSE;
    }
    return TRUE;
}

_Releases_lock_(Tree->Mutex)
VOID TreeUnlock_ok(_Inout_ PTREE Tree)
{
    ExReleaseFastMutex(&Tree->Mutex);
}
