// Mutex objects and resources count how often their owner takes them.
#include <wdm.h>

typedef struct _DOC {
    KMUTEX Mutex;
    ERESOURCE Resource;
    ULONG Lines;
} DOC, *PDOC;

static VOID DocAppend(PDOC Doc)
{
    KeWaitForSingleObject(&Doc->Mutex, Executive, KernelMode, FALSE, NULL);
    Doc->Lines++;
    KeReleaseMutex(&Doc->Mutex, FALSE);
}

VOID DocCopy_ok(PDOC Doc)
{
    KeWaitForSingleObject(&Doc->Mutex, Executive, KernelMode, FALSE, NULL);
    DocAppend(Doc);
    KeReleaseMutex(&Doc->Mutex, FALSE);

    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Doc->Resource, TRUE);
    ExAcquireResourceSharedLite(&Doc->Resource, TRUE);
    Doc->Lines--;
    ExReleaseResourceLite(&Doc->Resource);
    ExReleaseResourceLite(&Doc->Resource);
    KeLeaveCriticalRegion();
}
