// The whole file is pageable by pragma; the declaration stands in a helper.
#include <ntddk.h>
#include <wdf.h>

EVT_WDF_DEVICE_D0_EXIT DiskD0Exit;

static void Describe(PWDFDEVICE_INIT init) {
  WdfDeviceInitSetDeviceType(init, FILE_DEVICE_DISK);
  WdfDeviceInitSetPowerNotPageable(init);
}

#pragma code_seg("PAGE")

NTSTATUS DiskD0Exit(WDFDEVICE, WDF_POWER_DEVICE_STATE target) { // expect: paging/power-path-pageable
  PAGED_CODE();
  return target == WdfPowerDeviceD3Final ? STATUS_SUCCESS : STATUS_NOT_SUPPORTED;
}

NTSTATUS DiskCreate(PWDFDEVICE_INIT init) {
  WDF_PNPPOWER_EVENT_CALLBACKS callbacks;
  WDFDEVICE device;

  PAGED_CODE();
  WDF_PNPPOWER_EVENT_CALLBACKS_INIT(&callbacks);
  callbacks.EvtDeviceD0Exit = DiskD0Exit;
  WdfDeviceInitSetPnpPowerEventCallbacks(init, &callbacks);
  Describe(init);
  return WdfDeviceCreate(&init, WDF_NO_OBJECT_ATTRIBUTES, &device);
}
