// The driver of ../gauge with fifteen defects planted. "expect" marks say where irqlint reports them.
//
// A measuring device: a timer takes samples, each read waits for the next one. An application may also leave a
// request with the driver that comes back when the value climbs over a limit.
//
// Requests wait in two queues. Reads are in a cancel-safe queue (readq.c), requests for an alarm in a list that the
// system's cancel spin lock guards (alarm.c).
#pragma once
#include <wdm.h>
#include "gaugectl.h"

#define GAUGE_TAG 'guaG'
#define GAUGE_PERIOD_MS 100
#define GAUGE_DEFAULT_LIMIT 750
#define GAUGE_MAX_READS 32

typedef enum _GAUGE_STATE {
    GaugeStopped, // not started yet, or stopped to move resources: requests wait
    GaugeStarted,
    GaugeGone // removed, also by surprise: requests fail
} GAUGE_STATE;

typedef struct _GAUGE_DEVICE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PDEVICE_OBJECT Pdo;
    UNICODE_STRING InterfaceName;

    // Held by each dispatch routine while it runs and by each save of the limit. A request in one of the queues
    // holds nothing: the queues are emptied before the device goes.
    IO_REMOVE_LOCK RemoveLock;

    IO_CSQ ReadQueue;
    KSPIN_LOCK ReadLock; // guards Reads and ReadCount
    LIST_ENTRY Reads;
    ULONG ReadCount;

    LIST_ENTRY AlarmWaiters; // guarded by the cancel spin lock

    KTIMER Timer;
    KDPC TimerDpc;
    KSPIN_LOCK SampleLock; // guards all below; may be taken while the cancel spin lock is held
    GAUGE_STATE State;
    BOOLEAN Asleep;
    BOOLEAN AboveLimit;
    LONG Limit;
    LONG Slope;
    LONG Value;
    ULONG Sequence;
    ULONG Delivered;
    ULONG Dropped;
} GAUGE_DEVICE, *PGAUGE_DEVICE;

// io.c
NTSTATUS GaugeComplete(_Inout_ PIRP Irp, _In_ NTSTATUS Status, _In_ ULONG_PTR Information);
_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH GaugeCreate;
_Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH GaugeClose;
_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH GaugeCleanup;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH GaugeRead;
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GaugeControl;

// readq.c
NTSTATUS GaugeReadsInit(_Inout_ PGAUGE_DEVICE Device);
BOOLEAN GaugeReadsDeliver(_Inout_ PGAUGE_DEVICE Device, _In_ const GAUGE_SAMPLE *Sample);
VOID GaugeReadsFlush(_Inout_ PGAUGE_DEVICE Device, _In_opt_ PFILE_OBJECT FileObject, _In_ NTSTATUS Status);

// alarm.c
NTSTATUS GaugeAlarmWait(_Inout_ PGAUGE_DEVICE Device, _Inout_ PIRP Irp);
VOID GaugeAlarmRaise(_Inout_ PGAUGE_DEVICE Device, _In_ const GAUGE_ALARM *Alarm);
VOID GaugeAlarmFlush(_Inout_ PGAUGE_DEVICE Device, _In_opt_ PFILE_OBJECT FileObject, _In_ NTSTATUS Status);

// sampler.c
VOID GaugeSamplerInit(_Inout_ PGAUGE_DEVICE Device);
VOID GaugeSamplerStart(_Inout_ PGAUGE_DEVICE Device);
VOID GaugeSamplerStop(_Inout_ PGAUGE_DEVICE Device, _In_ GAUGE_STATE NewState);
VOID GaugeSamplerSleep(_Inout_ PGAUGE_DEVICE Device, _In_ BOOLEAN Asleep);
BOOLEAN GaugeIsGone(_In_ PGAUGE_DEVICE Device);
LONG GaugeLimit(_In_ PGAUGE_DEVICE Device);
VOID GaugeSetLimit(_Inout_ PGAUGE_DEVICE Device, _In_ LONG Limit);
VOID GaugeStatistics(_In_ PGAUGE_DEVICE Device, _Out_ PGAUGE_STATISTICS Statistics);

// save.c
NTSTATUS GaugeSaveLimit(_Inout_ PGAUGE_DEVICE Device, _Inout_ PIRP Irp);

// pnp.c
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH GaugePnp;
_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH GaugePower;
_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH GaugeSystemControl;
