// The filter of ../tollgate with sixteen defects planted. "expect" marks say where irqlint reports them.
//
// An upper filter of data cards: counts what is read through all of them and refuses reads once a quota is used up.
// A control device tells the totals and sets the quota.
#pragma once
#include <wdm.h>
#include <wdmsec.h>
#include "cardctl.h"
#include "tollctl.h"

#define TOLL_TAG 'lloT'

// Both kinds of device objects get the same dispatch routines; this is how they tell them apart.
typedef enum _TOLL_KIND { TollFilter = 1, TollControl } TOLL_KIND;

typedef struct _TOLL_HEADER {
    TOLL_KIND Kind;
} TOLL_HEADER, *PTOLL_HEADER;

typedef struct _TOLL_FILTER {
    TOLL_HEADER Header;
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    IO_REMOVE_LOCK RemoveLock; // one hold for each request below us, and for each of our own
    ULONG Serial;              // 0: not known
} TOLL_FILTER, *PTOLL_FILTER;

typedef struct _TOLL_GLOBALS {
    KEVENT ControlGate; // a lock: guards the two below
    ULONG Filters;
    PDEVICE_OBJECT Control;

    KSPIN_LOCK TotalsLock; // guards Totals
    TOLL_TOTALS Totals;

    KSPIN_LOCK WaiterLock; // guards Waiter
    PIRP Waiter;
} TOLL_GLOBALS;

extern TOLL_GLOBALS Toll;

// The filter of a device object, NULL for the control device.
PTOLL_FILTER TollFilterOf(_In_ PDEVICE_OBJECT DeviceObject);
NTSTATUS TollComplete(_Inout_ PIRP Irp, _In_ NTSTATUS Status, _In_ ULONG_PTR Information);

// dispatch.c
DRIVER_DISPATCH TollPass;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH TollCreateClose;
_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH TollCleanup;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH TollRead;
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TollDeviceControl;

// pnp.c
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH TollPnp;

// power.c
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH TollPower;

// card.c
VOID TollCardIdentify(_Inout_ PTOLL_FILTER Filter);
NTSTATUS TollCardQuiesce(_In_ PTOLL_FILTER Filter);
VOID TollCardBlink(_In_ PTOLL_FILTER Filter);

// control.c
NTSTATUS TollControlReference(_In_ PDRIVER_OBJECT DriverObject);
VOID TollControlDereference(VOID);
NTSTATUS TollControlRequest(_Inout_ PIRP Irp);
VOID TollRefused(_In_ PTOLL_FILTER Filter);
VOID TollDropWaiter(_In_ PFILE_OBJECT FileObject);
VOID TollCount(_In_ ULONG_PTR Bytes);
BOOLEAN TollQuotaUsedUp(VOID);
