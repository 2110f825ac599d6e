// The lock of a record that a function returned is still held.
#include <ntddk.h>

struct Device {
  KSPIN_LOCK lock;
};

struct Taken {
  PKSPIN_LOCK lock;
  KIRQL irql;
};

static Taken Take(PKSPIN_LOCK lock, bool really) {
  Taken taken;
  taken.lock = nullptr;
  if (really) {
    taken.lock = lock;
    KeAcquireSpinLock(lock, &taken.irql);
  }
  return taken;
}

void Use(Device *device, HANDLE key, bool really) {
  Taken taken = Take(&device->lock, really);
  if (really)
    ZwClose(key); // expect: irql/zw-above-passive
  if (taken.lock)
    KeReleaseSpinLock(taken.lock, taken.irql);
}
