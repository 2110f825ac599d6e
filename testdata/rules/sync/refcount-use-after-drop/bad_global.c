// The count of opens is a global; on zero the table is freed.
#include <wdm.h>

static LONG OpenCount;
static PVOID Table;

VOID TableClose(VOID)
{
    PVOID table = Table;

    InterlockedDecrement(&OpenCount); // expect: sync/refcount-use-after-drop
    if (OpenCount != 0)
        return;
    Table = NULL;
    ExFreePoolWithTag(table, 'lbTE');
}
