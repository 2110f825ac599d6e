// Two global timers, and unload cancels only one.
#include <wdm.h>

static KTIMER g_Poll, g_Timeout;
static KDPC g_PollDpc, g_TimeoutDpc;

DRIVER_UNLOAD MonUnload;

VOID MonStart(PDRIVER_OBJECT DriverObject, PKDEFERRED_ROUTINE Poll, PKDEFERRED_ROUTINE Timeout)
{
    LARGE_INTEGER due;

    DriverObject->DriverUnload = MonUnload;
    KeInitializeTimer(&g_Poll);
    KeInitializeTimer(&g_Timeout);
    KeInitializeDpc(&g_PollDpc, Poll, NULL);
    KeInitializeDpc(&g_TimeoutDpc, Timeout, NULL);
    due.QuadPart = -10000LL * 100;
    KeSetTimerEx(&g_Poll, due, 100, &g_PollDpc);
    due.QuadPart = -10000LL * 60000;
    KeSetTimerEx(&g_Timeout, due, 60000, &g_TimeoutDpc); // expect: dpc/not-flushed-before-free
}

_Use_decl_annotations_
VOID MonUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    KeCancelTimer(&g_Poll);
    KeFlushQueuedDpcs();
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
