// The function asserts that it runs below DISPATCH_LEVEL, and takes a spin lock without raising.
#include <wdm.h>

typedef struct _HUB {
    KSPIN_LOCK PortLock;
    ULONG PortMask;
} HUB, *PHUB;

#pragma alloc_text(PAGE, HubEnablePort_bad)

static VOID HubSetMask(PHUB Hub, ULONG Mask)
{
    KIRQL irql;

    KeAcquireSpinLock(&Hub->PortLock, &irql);
    Hub->PortMask |= Mask;
    KeReleaseSpinLock(&Hub->PortLock, irql);
}

NTSTATUS HubEnablePort_bad(PHUB Hub, ULONG Port)
{
    PAGED_CODE();

    if (Port >= 32) {
        return STATUS_INVALID_PARAMETER;
    }
    KeAcquireSpinLockAtDpcLevel(&Hub->PortLock); // expect: irql/call-below-min
    Hub->PortMask |= 1u << Port;
    KeReleaseSpinLockFromDpcLevel(&Hub->PortLock);
    return STATUS_SUCCESS;
}

NTSTATUS HubEnablePort_ok(PHUB Hub, ULONG Port)
{
    PAGED_CODE(); // expect: paging/paged-code-nonpaged-section

    if (Port >= 32) {
        return STATUS_INVALID_PARAMETER;
    }
    HubSetMask(Hub, 1u << Port);
    return STATUS_SUCCESS;
}
