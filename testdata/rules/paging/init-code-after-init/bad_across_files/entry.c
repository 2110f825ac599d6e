// DriverEntry and its helpers stand in one file; a thread in the other file calls one of them again.
#include "driver.h"

DRIVER_INITIALIZE DriverEntry;

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, ReadRegistry)

UNICODE_STRING g_Path;
static ULONG g_Period;
KSTART_ROUTINE Poll;

VOID ReadRegistry(PUNICODE_STRING Path)
{
    g_Period = Path->Length ? 1000 : 2000;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) // expect: device/unload-missing
{
    HANDLE thread;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DriverObject);
    g_Path = *RegistryPath; // expect: device/registry-path-saved
    ReadRegistry(&g_Path);
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Poll, NULL);
    if (NT_SUCCESS(status)) {
        ZwClose(thread);
    }
    return status;
}
