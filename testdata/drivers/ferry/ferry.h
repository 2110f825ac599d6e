// A ferry: a device in software that takes routes and cargo from programs. Twelve control codes, over all four methods.
#pragma once

#include <ntddk.h>
#include <wdmsec.h>

#define FERRY_TAG 'yrrF'
#define FERRY_ROUTES 16
#define FERRY_LOG 512

#define FERRY_IN(Function, Method) CTL_CODE(FILE_DEVICE_UNKNOWN, (Function), (Method), FILE_WRITE_ACCESS)
#define FERRY_OUT(Function, Method) CTL_CODE(FILE_DEVICE_UNKNOWN, (Function), (Method), FILE_READ_ACCESS)

#define IOCTL_FERRY_VERSION FERRY_OUT(0x800, METHOD_BUFFERED)
#define IOCTL_FERRY_SET_LIMITS FERRY_IN(0x801, METHOD_BUFFERED)
#define IOCTL_FERRY_ADD_ROUTES FERRY_IN(0x802, METHOD_BUFFERED)
#define IOCTL_FERRY_GET_ROUTES FERRY_OUT(0x803, METHOD_BUFFERED)
#define IOCTL_FERRY_SET_NAME FERRY_IN(0x804, METHOD_BUFFERED)
#define IOCTL_FERRY_LOAD FERRY_IN(0x810, METHOD_IN_DIRECT)
#define IOCTL_FERRY_WEIGH FERRY_IN(0x811, METHOD_IN_DIRECT)
#define IOCTL_FERRY_READ_LOG FERRY_OUT(0x820, METHOD_OUT_DIRECT)
#define IOCTL_FERRY_STATISTICS FERRY_OUT(0x821, METHOD_OUT_DIRECT)
#define IOCTL_FERRY_CHECK_MANIFEST FERRY_IN(0x830, METHOD_NEITHER)
#define IOCTL_FERRY_FILL_MANIFEST FERRY_OUT(0x831, METHOD_NEITHER)
#define IOCTL_FERRY_RING_BELL FERRY_IN(0x832, METHOD_NEITHER)

typedef struct _FERRY_VERSION {
    ULONG Major, Minor;
} FERRY_VERSION, *PFERRY_VERSION;

typedef struct _FERRY_LIMITS {
    ULONG Passengers, Cargo;
} FERRY_LIMITS, *PFERRY_LIMITS;

typedef struct _FERRY_ROUTE {
    ULONG From, To;
} FERRY_ROUTE, *PFERRY_ROUTE;

typedef struct _FERRY_ROUTE_LIST {
    ULONG Count;
    FERRY_ROUTE Routes[1];
} FERRY_ROUTE_LIST, *PFERRY_ROUTE_LIST;

typedef struct _FERRY_NAME {
    ULONG Offset, Length; // of the name, in bytes from the start of this structure
} FERRY_NAME, *PFERRY_NAME;

typedef struct _FERRY_CARGO {
    ULONG Hold;
    ULONG Kind;
} FERRY_CARGO, *PFERRY_CARGO;

typedef struct _FERRY_MANIFEST {
    ULONG Size;
    ULONG Items[15];
} FERRY_MANIFEST, *PFERRY_MANIFEST;

typedef struct _FERRY_BELL {
    HANDLE Event;
} FERRY_BELL, *PFERRY_BELL;

typedef struct _FERRY_STATISTICS {
    ULONG Trips, Weight;
} FERRY_STATISTICS, *PFERRY_STATISTICS;

typedef struct _FERRY {
    KSPIN_LOCK Lock;
    FERRY_LIMITS Limits;         // this and all below: under Lock
    ULONG RouteCount;
    FERRY_ROUTE Routes[FERRY_ROUTES];
    WCHAR Name[32];
    UCHAR Log[FERRY_LOG];
    ULONG LogUsed;
    FERRY_STATISTICS Statistics;
    ULONG Holds[4];
} FERRY, *PFERRY;

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD FerryUnload;
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH FerryOpenClose;
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH FerryControl;

// control.c: each takes the request apart, and says how many bytes it gives back.
NTSTATUS FerryVersion(_In_ PIRP Irp, _In_ PIO_STACK_LOCATION Stack, _Out_ PULONG_PTR Written);
NTSTATUS FerrySetLimits(_Inout_ PFERRY Ferry, _In_ PIRP Irp, _In_ PIO_STACK_LOCATION Stack);
NTSTATUS FerryAddRoutes(_Inout_ PFERRY Ferry, _In_ PIRP Irp, _In_ PIO_STACK_LOCATION Stack);
NTSTATUS FerryGetRoutes(_Inout_ PFERRY Ferry, _In_ PIRP Irp, _In_ PIO_STACK_LOCATION Stack, _Out_ PULONG_PTR Written);
NTSTATUS FerrySetName(_Inout_ PFERRY Ferry, _In_ PIRP Irp, _In_ PIO_STACK_LOCATION Stack);

// direct.c
NTSTATUS FerryLoad(_Inout_ PFERRY Ferry, _In_ PIRP Irp, _In_ PIO_STACK_LOCATION Stack);
NTSTATUS FerryWeigh(_Inout_ PFERRY Ferry, _In_ PIRP Irp, _In_ PIO_STACK_LOCATION Stack);
NTSTATUS FerryReadLog(_Inout_ PFERRY Ferry, _In_ PIRP Irp, _In_ PIO_STACK_LOCATION Stack, _Out_ PULONG_PTR Written);
NTSTATUS FerryStatistics(_Inout_ PFERRY Ferry, _In_ PIRP Irp, _In_ PIO_STACK_LOCATION Stack, _Out_ PULONG_PTR Written);

// neither.c
NTSTATUS FerryCheckManifest(_Inout_ PFERRY Ferry, _In_ PIRP Irp, _In_ PIO_STACK_LOCATION Stack);
NTSTATUS FerryFillManifest(_Inout_ PFERRY Ferry, _In_ PIRP Irp, _In_ PIO_STACK_LOCATION Stack, _Out_ PULONG_PTR Written);
NTSTATUS FerryRingBell(_In_ PIRP Irp, _In_ PIO_STACK_LOCATION Stack);
