// It used to return with the mutex; now it does its work under it and gives it back.
#include <wdm.h>

typedef struct _TREE {
    FAST_MUTEX Mutex;
    ULONG Nodes;
} TREE, *PTREE;

_Acquires_lock_(Tree->Mutex)
VOID TreeCount_bad(PTREE Tree)
{
    ExAcquireFastMutex(&Tree->Mutex);
    Tree->Nodes++;
    ExReleaseFastMutex(&Tree->Mutex);
} // expect: lock/promise-not-kept
