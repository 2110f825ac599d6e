// Regions nest: each enter has its leave.
#include <wdm.h>

typedef struct _TREE {
    ERESOURCE Outer, Inner;
    ULONG Nodes;
} TREE, *PTREE;

static VOID TreeTouch(PTREE Tree)
{
    KeEnterCriticalRegion();
    ExAcquireResourceSharedLite(&Tree->Inner, TRUE);
    Tree->Nodes++;
    ExReleaseResourceLite(&Tree->Inner);
    KeLeaveCriticalRegion();
}

VOID TreeWalk_ok(PTREE Tree)
{
    KeEnterCriticalRegion();
    ExAcquireResourceSharedLite(&Tree->Outer, TRUE);
    TreeTouch(Tree);
    KeEnterCriticalRegion();
    Tree->Nodes--;
    KeLeaveCriticalRegion();
    ExReleaseResourceLite(&Tree->Outer);
    KeLeaveCriticalRegion();
}
