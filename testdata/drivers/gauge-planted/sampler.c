// The timer and what it measures. All of it is resident: the spin lock and the DPC ask for that.
#include "gauge.h"

static KDEFERRED_ROUTINE SamplerTick;

_Use_decl_annotations_
VOID GaugeSamplerInit(PGAUGE_DEVICE Device)
{
    KeInitializeSpinLock(&Device->SampleLock);
    KeInitializeTimerEx(&Device->Timer, SynchronizationTimer);
    KeInitializeDpc(&Device->TimerDpc, SamplerTick, Device);
    Device->State = GaugeStopped;
    Device->Limit = GAUGE_DEFAULT_LIMIT;
    Device->Slope = 7;
}

// SampleLock is held, so that a stop cannot come between the question whether to run and the timer.
static VOID RunOrRest(PGAUGE_DEVICE Device)
{
    if (Device->State == GaugeStarted && !Device->Asleep) {
        LARGE_INTEGER due;

        due.QuadPart = -10000LL * GAUGE_PERIOD_MS;
        KeSetTimerEx(&Device->Timer, due, GAUGE_PERIOD_MS, &Device->TimerDpc);
    } else {
        KeCancelTimer(&Device->Timer);
    }
}

_Use_decl_annotations_
VOID GaugeSamplerStart(PGAUGE_DEVICE Device)
{
    KIRQL irql;

    KeAcquireSpinLock(&Device->SampleLock, &irql);
    Device->State = GaugeStarted;
    RunOrRest(Device);
    KeReleaseSpinLock(&Device->SampleLock, irql);
}

// When it returns, the DPC does not run and will not run. PASSIVE_LEVEL only.
_Use_decl_annotations_
VOID GaugeSamplerStop(PGAUGE_DEVICE Device, GAUGE_STATE NewState)
{
    KIRQL irql;

    KeAcquireSpinLock(&Device->SampleLock, &irql);
    Device->State = NewState;
    RunOrRest(Device);
    KeReleaseSpinLock(&Device->SampleLock, irql);
    KeFlushQueuedDpcs();
}

_Use_decl_annotations_
VOID GaugeSamplerSleep(PGAUGE_DEVICE Device, BOOLEAN Asleep)
{
    KIRQL irql;

    KeAcquireSpinLock(&Device->SampleLock, &irql);
    Device->Asleep = Asleep;
    RunOrRest(Device);
    KeReleaseSpinLock(&Device->SampleLock, irql);
}

// A triangle between 0 and 1000.
static LONG Measure(PGAUGE_DEVICE Device)
{
    Device->Value += Device->Slope;
    if (Device->Value < 0 || Device->Value > 1000) {
        Device->Slope = -Device->Slope;
        Device->Value += 2 * Device->Slope;
    }
    return Device->Value;
}

static VOID SamplerTick(PKDPC Dpc, PVOID DeferredContext, PVOID Argument1, PVOID Argument2)
{
    PGAUGE_DEVICE device = (PGAUGE_DEVICE)DeferredContext;
    BOOLEAN climbed, delivered;
    GAUGE_SAMPLE sample;
    GAUGE_ALARM alarm;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    KeQuerySystemTime(&sample.Time);
    KeAcquireSpinLockAtDpcLevel(&device->SampleLock);
    if (device->State != GaugeStarted || device->Asleep) {
        KeReleaseSpinLockFromDpcLevel(&device->SampleLock);
        return;
    }
    sample.Sequence = device->Sequence++;
    sample.Value = Measure(device);
    climbed = sample.Value > device->Limit && !device->AboveLimit;
    device->AboveLimit = sample.Value > device->Limit;
    alarm.Time = sample.Time;
    alarm.Value = sample.Value;
    alarm.Limit = device->Limit;
    KeReleaseSpinLockFromDpcLevel(&device->SampleLock);

    delivered = GaugeReadsDeliver(device, &sample);
    if (climbed) {
        GaugeAlarmRaise(device, &alarm);
    }

    KeAcquireSpinLockAtDpcLevel(&device->SampleLock);
    if (delivered) {
        device->Delivered++;
    } else {
        device->Dropped++;
    }
    KeReleaseSpinLockFromDpcLevel(&device->SampleLock);
}

_Use_decl_annotations_
BOOLEAN GaugeIsGone(PGAUGE_DEVICE Device)
{
    BOOLEAN gone;
    KIRQL irql;

    KeAcquireSpinLock(&Device->SampleLock, &irql);
    gone = Device->State == GaugeGone;
    KeReleaseSpinLock(&Device->SampleLock, irql);
    return gone;
}

_Use_decl_annotations_
LONG GaugeLimit(PGAUGE_DEVICE Device)
{
    LONG limit;
    KIRQL irql;

    KeAcquireSpinLock(&Device->SampleLock, &irql);
    limit = Device->Limit;
    KeReleaseSpinLock(&Device->SampleLock, irql);
    return limit;
}

_Use_decl_annotations_
VOID GaugeSetLimit(PGAUGE_DEVICE Device, LONG Limit)
{
    KIRQL irql;

    KeAcquireSpinLock(&Device->SampleLock, &irql);
    Device->Limit = Limit;
    Device->AboveLimit = FALSE;
    KeReleaseSpinLock(&Device->SampleLock, irql);
}

_Use_decl_annotations_
VOID GaugeStatistics(PGAUGE_DEVICE Device, PGAUGE_STATISTICS Statistics)
{
    KIRQL irql;

    KeAcquireSpinLock(&Device->SampleLock, &irql);
    Statistics->Delivered = Device->Delivered;
    Statistics->Dropped = Device->Dropped;
    Statistics->Limit = Device->Limit;
    Statistics->Running = Device->State == GaugeStarted && !Device->Asleep;
    KeReleaseSpinLock(&Device->SampleLock, irql);
}
