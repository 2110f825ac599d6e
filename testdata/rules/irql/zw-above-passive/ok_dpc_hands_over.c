// The DPC only queues; the work item does the registry access at PASSIVE_LEVEL.
#include <ntddk.h>

typedef struct _COUNTER {
    KDPC Dpc;
    PIO_WORKITEM Item;
    volatile LONG Errors;
} COUNTER, *PCOUNTER;

KDEFERRED_ROUTINE CounterDpc;
IO_WORKITEM_ROUTINE CounterStore;

_Use_decl_annotations_
VOID CounterStore(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PCOUNTER counter = (PCOUNTER)Context;
    ULONG errors = (ULONG)counter->Errors;

    UNREFERENCED_PARAMETER(DeviceObject);
    RtlWriteRegistryValue(RTL_REGISTRY_SERVICES, L"Counter", L"Errors", REG_DWORD, &errors, sizeof(errors)); // expect: security/driver-isolation
}

_Use_decl_annotations_
VOID CounterDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PCOUNTER counter = (PCOUNTER)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    if (InterlockedIncrement(&counter->Errors) == 1) {
        IoQueueWorkItem(counter->Item, CounterStore, DelayedWorkQueue, counter);
    }
}
