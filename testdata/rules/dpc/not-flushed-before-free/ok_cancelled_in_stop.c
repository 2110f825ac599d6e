// Stop, not unload, cancels: every way to unload leads through it.
#include <wdm.h>

typedef struct _NODE {
    KTIMER Timer;
    KDPC Dpc;
} NODE, *PNODE;

DRIVER_UNLOAD NodeUnload;

VOID NodeInit(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverUnload = NodeUnload;
}

VOID NodeStart(PNODE Node, PKDEFERRED_ROUTINE Routine)
{
    LARGE_INTEGER due;

    KeInitializeDpc(&Node->Dpc, Routine, Node);
    KeInitializeTimer(&Node->Timer);
    due.QuadPart = -10000LL * 100;
    KeSetTimerEx(&Node->Timer, due, 100, &Node->Dpc);
}

VOID NodeStop(PNODE Node)
{
    KeCancelTimer(&Node->Timer);
    KeFlushQueuedDpcs();
}

_Use_decl_annotations_
VOID NodeUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
