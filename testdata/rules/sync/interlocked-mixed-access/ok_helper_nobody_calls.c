// Who calls the helper, and with what lock held, is not known.
#include <wdm.h>

typedef struct _TREE {
    LONG Nodes;
} TREE, *PTREE;

VOID TreeAdd(PTREE Tree)
{
    InterlockedIncrement(&Tree->Nodes);
}

VOID TreeRemove(PTREE Tree)
{
    Tree->Nodes--;
}
