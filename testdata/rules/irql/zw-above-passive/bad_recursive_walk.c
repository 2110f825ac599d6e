// The recursion does not hide that every level of it closes a handle.
#include <wdm.h>

typedef struct _NODE {
    struct _NODE *Left, *Right;
    HANDLE Handle;
} NODE, *PNODE;

typedef struct _TREE {
    KSPIN_LOCK Lock;
    PNODE Root;
} TREE, *PTREE;

static VOID CloseNodes(PNODE Node)
{
    if (Node == NULL) {
        return;
    }
    CloseNodes(Node->Left);
    CloseNodes(Node->Right);
    ZwClose(Node->Handle);
}

VOID TreeClear_bad(PTREE Tree)
{
    KIRQL irql;

    KeAcquireSpinLock(&Tree->Lock, &irql);
    CloseNodes(Tree->Root); // expect: irql/zw-above-passive
    Tree->Root = NULL;
    KeReleaseSpinLock(&Tree->Lock, irql);
}
