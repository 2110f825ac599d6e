// The first turn of the loop compares with a plain read of the list head.
#include <wdm.h>

typedef struct _NODE {
    struct _NODE *Next;
} NODE, *PNODE;

typedef struct _STACK {
    PVOID Top;
} STACK, *PSTACK;

VOID StackPush(PSTACK Stack, PNODE Node)
{
    PVOID top = Stack->Top;
    PVOID seen;

    for (;;) {
        Node->Next = (PNODE)top;
        seen = InterlockedCompareExchangePointer(&Stack->Top, Node, top); // expect: sync/comparand-reload
        if (seen == top)
            break;
        top = seen;
    }
}
