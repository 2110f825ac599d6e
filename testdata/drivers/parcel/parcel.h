// A virtual mailbox: a write puts a parcel in, a read takes the oldest one out or waits for one.
// Parcels that nobody fetches within a minute are thrown away, and that is written to a log file.
#pragma once
#include <wdm.h>

#define PARCEL_TAG 'crpP'
#define PARCEL_MAX_BYTES 4096
#define PARCEL_MAX_COUNT 64
#define PARCEL_LIFETIME_SECONDS 60

typedef struct _PARCEL {
    LIST_ENTRY Links;
    ULONG Age;    // seconds
    ULONG Length; // bytes in Data
    UCHAR Data[ANYSIZE_ARRAY];
} PARCEL, *PPARCEL;

typedef struct _PARCEL_DEVICE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    IO_REMOVE_LOCK RemoveLock;

    KSPIN_LOCK QueueLock; // guards the two lists and the count
    LIST_ENTRY Parcels;
    LIST_ENTRY Readers;   // pending IRPs
    ULONG ParcelCount;

    KTIMER Timer;
    KDPC TimerDpc;
    PIO_WORKITEM LogItem;
    volatile LONG LogBusy;
    volatile LONG Expired;
    KEVENT LogIdle;
    HANDLE LogFile;
} PARCEL_DEVICE, *PPARCEL_DEVICE;

// queue.c
VOID ParcelQueueInit(_Out_ PPARCEL_DEVICE Device);
NTSTATUS ParcelPut(_Inout_ PPARCEL_DEVICE Device, _In_ PPARCEL Parcel);
NTSTATUS ParcelTakeOrPend(_Inout_ PPARCEL_DEVICE Device, _In_ PIRP Irp);
ULONG ParcelExpire(_Inout_ PPARCEL_DEVICE Device);
VOID ParcelQueueClear(_Inout_ PPARCEL_DEVICE Device);
VOID ParcelQueueDrop(_Inout_ PPARCEL_DEVICE Device, _In_ PFILE_OBJECT File); // ends the readers of one file object
VOID ParcelDeliver(_In_ PIRP Irp, _In_ PPARCEL Parcel);

// timer.c
VOID ParcelTimerStart(_Inout_ PPARCEL_DEVICE Device);
VOID ParcelTimerStop(_Inout_ PPARCEL_DEVICE Device);

// log.c
NTSTATUS ParcelLogOpen(_Inout_ PPARCEL_DEVICE Device);
VOID ParcelLogClose(_Inout_ PPARCEL_DEVICE Device);
VOID ParcelLogExpired(_In_ PPARCEL_DEVICE Device, _In_ ULONG Count);

// io.c, driver.c
_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH ParcelCreateClose;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH ParcelRead;
_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH ParcelWrite;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH ParcelPnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH ParcelPower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH ParcelSystemControl;
_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH ParcelCleanup;
