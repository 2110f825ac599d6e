// Two locks nest, and the outer one is released first: that lowers the IRQL while the inner one is still held.
#include <wdm.h>

typedef struct _ROUTER {
    KSPIN_LOCK TableLock;
    KSPIN_LOCK StatsLock;
    LIST_ENTRY Table;
    ULONG Entries;
} ROUTER, *PROUTER;

IO_WORKITEM_ROUTINE RouterAgeTable_bad;
IO_WORKITEM_ROUTINE RouterAgeTable_ok;

VOID RouterAgeTable_bad(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PROUTER router = Context;
    KIRQL tableIrql, statsIrql;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeAcquireSpinLock(&router->TableLock, &tableIrql);
    KeAcquireSpinLock(&router->StatsLock, &statsIrql);
    if (!IsListEmpty(&router->Table)) {
        RemoveHeadList(&router->Table);
        router->Entries--;
    }
    KeReleaseSpinLock(&router->TableLock, tableIrql); // expect: lock/out-of-order-release
    KeReleaseSpinLock(&router->StatsLock, statsIrql);
} // expect: irql/not-restored

VOID RouterAgeTable_ok(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PROUTER router = Context;
    KIRQL tableIrql, statsIrql;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeAcquireSpinLock(&router->TableLock, &tableIrql);
    KeAcquireSpinLock(&router->StatsLock, &statsIrql);
    router->Entries = 0;
    KeReleaseSpinLock(&router->StatsLock, statsIrql);
    KeReleaseSpinLock(&router->TableLock, tableIrql);
}
