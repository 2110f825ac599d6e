// The handle is closed at once, unload sets a flag and leaves.
#include <wdm.h>

static volatile BOOLEAN g_Stop;

KSTART_ROUTINE Worker;
DRIVER_UNLOAD Unload;
DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
VOID Worker(PVOID Context)
{
    LARGE_INTEGER interval;

    UNREFERENCED_PARAMETER(Context);
    interval.QuadPart = -10000LL * 100;
    while (!g_Stop) {
        KeDelayExecutionThread(KernelMode, FALSE, &interval);
    }
    PsTerminateSystemThread(STATUS_SUCCESS);
}

_Use_decl_annotations_
VOID Unload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    g_Stop = TRUE;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HANDLE thread;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = Unload;
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Worker, NULL); // expect: thread/not-joined-at-unload
    if (NT_SUCCESS(status)) {
        ZwClose(thread);
    }
    return status;
}
