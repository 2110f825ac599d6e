// It stands in a list before something raises.
#include <ntddk.h>

typedef struct _BEECH_ITEM { LIST_ENTRY Entry; ULONG Value; } BEECH_ITEM, *PBEECH_ITEM;

VOID BeechAdd(PLIST_ENTRY Head, PULONG From)
{
    PBEECH_ITEM item = (PBEECH_ITEM)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(BEECH_ITEM), 'ceeB');

    if (item == NULL) {
        return;
    }
    InsertTailList(Head, &item->Entry);
    ProbeForRead(From, sizeof(ULONG), sizeof(ULONG));
    item->Value = *From;
}
