/* irqlint kit: end packing. Included many times on purpose. */
#pragma pack(pop)
