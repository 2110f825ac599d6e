/* irqlint kit: members without gaps from here */
#pragma pack(1)
