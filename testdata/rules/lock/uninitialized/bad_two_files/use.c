// Takes the resource.
#include "globals.h"

VOID DirectoryAdd(VOID)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&g_Directory, TRUE); // expect: lock/uninitialized
    g_DirectoryEntries++;
    ExReleaseResourceLite(&g_Directory);
    KeLeaveCriticalRegion();
}
